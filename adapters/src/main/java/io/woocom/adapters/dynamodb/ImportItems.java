package io.woocom.adapters.dynamodb;

import io.woocom.domain.importing.FileFormat;
import io.woocom.domain.importing.Import;
import io.woocom.domain.importing.ImportId;
import io.woocom.domain.importing.ImportState;
import io.woocom.domain.importing.ImportState.AwaitingUpload;
import io.woocom.domain.importing.ImportState.Completed;
import io.woocom.domain.importing.ImportState.Failed;
import io.woocom.domain.importing.ImportState.Running;
import io.woocom.domain.importing.Remark;
import io.woocom.domain.importing.Tally;
import java.util.OptionalInt;

/// An import as attributes. Its progress stands beside its body, as numbers that chunks add to.
final class ImportItems {

    private ImportItems() {}

    static Attributes body(Import one) {
        return new Attributes()
                .text("filename", one.filename())
                .number("size", one.size())
                .text("sha256", one.sha256())
                .time("created", one.createdAt())
                .map("state", state(one.state()));
    }

    static Import read(Item item) {
        var body = item.map("body");
        return new Import(
                new ImportId(item.text("sk")),
                body.text("filename"),
                body.number("size"),
                body.findText("sha256"),
                body.time("created"),
                state(body.map("state")),
                progress(item),
                Document.revision(item));
    }

    private static Import.Progress progress(Item item) {
        return new Import.Progress(
                item.count("chunks"),
                new Tally(
                        item.count("rows_read"),
                        item.count("rows_created"),
                        item.count("rows_updated"),
                        item.count("rows_unchanged"),
                        item.count("rows_refused")),
                item.findTime("last_at"));
    }

    private static Attributes state(ImportState state) {
        return switch (state) {
            case AwaitingUpload(var until) ->
                    new Attributes().text("name", "awaiting_upload").time("until", until);
            case Running(var started, var format, var chunks, var alive, var revivals) -> {
                var running =
                        new Attributes()
                                .text("name", "running")
                                .time("started", started)
                                .text("format", format.map(FileFormat::name))
                                .time("alive", alive)
                                .count("revivals", revivals);
                chunks.ifPresent(count -> running.number("chunks", count));
                yield running;
            }
            case Completed(var started, var finished, var format) ->
                    new Attributes()
                            .text("name", "completed")
                            .time("started", started)
                            .time("finished", finished)
                            .text("format", format.name());
            case Failed(var started, var finished, var format, var why) ->
                    new Attributes()
                            .text("name", "failed")
                            .time("started", started)
                            .time("finished", finished)
                            .text("format", format.map(FileFormat::name))
                            .map("why", remark(why));
        };
    }

    private static ImportState state(Item item) {
        var format = item.findText("format").map(FileFormat::valueOf);
        return switch (item.text("name")) {
            case "awaiting_upload" -> new AwaitingUpload(item.time("until"));
            case "running" ->
                    new Running(
                            item.time("started"),
                            format,
                            number(item, "chunks"),
                            item.time("alive"),
                            item.count("revivals"));
            case "completed" ->
                    new Completed(
                            item.time("started"), item.time("finished"), format.orElseThrow());
            case "failed" ->
                    new Failed(
                            item.findTime("started"),
                            item.time("finished"),
                            format,
                            remark(item.map("why")));
            default -> throw new IllegalStateException("no such state: " + item.text("name"));
        };
    }

    static Attributes remark(Remark remark) {
        var item =
                new Attributes()
                        .text("column", remark.column())
                        .text("code", remark.code())
                        .text("detail", remark.detail());
        remark.line().ifPresent(line -> item.number("line", line));
        return item;
    }

    static Remark remark(Item item) {
        return new Remark(
                number(item, "line"),
                item.findText("column"),
                item.text("code"),
                item.text("detail"));
    }

    private static OptionalInt number(Item item, String name) {
        return item.findNumber(name)
                .map(number -> OptionalInt.of(Math.toIntExact(number)))
                .orElse(OptionalInt.empty());
    }
}
