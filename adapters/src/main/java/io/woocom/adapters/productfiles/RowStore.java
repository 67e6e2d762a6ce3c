package io.woocom.adapters.productfiles;

import io.woocom.domain.importing.Remark;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Optional;

/// Rows on disk: appended one after the other, then read in any order.
final class RowStore implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final FileChannel channel;
    private final DataOutputStream out;

    RowStore() {
        try {
            path = Files.createTempFile("woocom-import-", ".rows");
            channel =
                    FileChannel.open(
                            path,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out = new DataOutputStream(new BufferedOutputStream(append(), BUFFER));
    }

    /// @return where the row lies
    long append(Row row) {
        var at = out.size();
        try {
            out.writeInt(row.line());
            out.writeBoolean(row.isRefused());
            if (row.isRefused()) {
                var why = row.refusal().orElseThrow();
                write(why.column().orElse(""));
                write(why.code());
                write(why.detail());
            }
            out.writeInt(row.cells().size());
            for (var cell : row.cells()) {
                write(cell);
            }
            if (out.size() == Integer.MAX_VALUE) {
                throw new IOException("more than 2 GiB of rows");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return at;
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Row read(long at) {
        try (var in = new DataInputStream(new BufferedInputStream(from(at), 8_192))) {
            var line = in.readInt();
            var refusal = Optional.<Remark>empty();
            if (in.readBoolean()) {
                var column = read(in);
                var code = read(in);
                var detail = read(in);
                refusal =
                        Optional.of(
                                column.isEmpty()
                                        ? Remark.onRow(line, code, detail)
                                        : Remark.onCell(line, column, code, detail));
            }
            var count = in.readInt();
            var cells = new ArrayList<String>(count);
            for (var i = 0; i < count; i++) {
                cells.add(read(in));
            }
            return new Row(line, refusal, cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private OutputStream append() {
        return Channels.newOutputStream(channel);
    }

    private InputStream from(long at) {
        return new InputStream() {
            private long position = at;

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                var count = channel.read(ByteBuffer.wrap(bytes, offset, length), position);
                position += Math.max(0, count);
                return count;
            }
        };
    }
}
