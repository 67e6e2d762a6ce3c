package io.woocom.local.engines;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The database file in which ElasticMQ keeps queues and messages: a table `message_…` per queue.
record QueueStore(Path folder) {

    /// No write delay: H2 would otherwise hold a commit back for half a second, and a kill lose it.
    String uri() {
        return "jdbc:h2:file:" + folder.toAbsolutePath().resolve("queues") + ";WRITE_DELAY=0";
    }

    /// Makes visible what a process held when it died: messages that were received and not deleted.
    /// They go back to where they stood by age, so that a FIFO group stays in order. A delayed
    /// message was never received, and keeps its delay.
    void releaseHeld() {
        try (var connection = DriverManager.getConnection(uri(), "", "")) {
            for (var table : messageTables(connection)) {
                try (var release = connection.createStatement()) {
                    release.executeUpdate(
                            "update \""
                                    + table
                                    + "\" set next_delivery = created where receive_count > 0");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the queues in " + folder + " cannot be opened", e);
        }
    }

    private static List<String> messageTables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var found = connection.getMetaData().getTables(null, "PUBLIC", "MESSAGE\\_%", null)) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }
}
