package io.woocom.functions.importing;

import io.woocom.adapters.http.shapes.Values;
import io.woocom.adapters.json.Members;
import io.woocom.adapters.s3.Upload;
import io.woocom.domain.importing.FileFormat;
import io.woocom.domain.importing.Import;
import io.woocom.domain.importing.ImportState;
import io.woocom.domain.importing.ImportState.AwaitingUpload;
import io.woocom.domain.importing.ImportState.Completed;
import io.woocom.domain.importing.ImportState.Failed;
import io.woocom.domain.importing.ImportState.Running;
import io.woocom.domain.importing.Remark;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Imports as the interface shows them.
final class ImportAnswers {

    private ImportAnswers() {}

    static Members summary(Import one) {
        var rows = one.progress().rows();
        return Members.of("id", one.id().value())
                .and("filename", one.filename())
                .and("size", one.size())
                .and("status", status(one.state()))
                .and("format", format(one.state()).map(ImportAnswers::word))
                .and(
                        "rows",
                        Members.of("read", rows.read())
                                .and("created", rows.created())
                                .and("updated", rows.updated())
                                .and("unchanged", rows.unchanged())
                                .and("refused", rows.refused())
                                .tree())
                .and("chunks", chunks(one))
                .and("started_at", started(one.state()).map(Values::time))
                .and("finished_at", finished(one.state()).map(Values::time));
    }

    /// Where to send a file that was announced: what the announcement is told, also when it is
    /// repeated after the file was sent.
    static Map<String, @Nullable Object> upload(Import one, Upload upload) {
        return Members.of("id", one.id().value())
                .and("status", "awaiting_upload")
                .and("upload_url", upload.url().toString())
                .and("method", upload.method())
                .and("headers", upload.headers())
                .and("expires_at", Values.time(upload.expires()))
                .tree();
    }

    static Map<String, @Nullable Object> remark(Remark remark) {
        @Nullable Integer line = remark.line().isPresent() ? remark.line().getAsInt() : null;
        return Members.of("line", line)
                .and("column", remark.column())
                .and("code", remark.code())
                .and("detail", remark.detail())
                .tree();
    }

    static String status(ImportState state) {
        return switch (state) {
            case AwaitingUpload _ -> "awaiting_upload";
            case Running _ -> "running";
            case Completed _ -> "completed";
            case Failed _ -> "failed";
        };
    }

    /// How far it is: `total` is known once the whole file is read.
    private static Map<String, @Nullable Object> chunks(Import one) {
        var applied = one.progress().chunks();
        @Nullable Integer total =
                switch (one.state()) {
                    case Running running when running.chunks().isPresent() ->
                            Integer.valueOf(running.chunks().getAsInt());
                    case Completed _ -> Integer.valueOf(applied);
                    case AwaitingUpload _, Running _, Failed _ -> null;
                };
        return Members.of("applied", applied).and("total", total).tree();
    }

    private static Optional<FileFormat> format(ImportState state) {
        return switch (state) {
            case AwaitingUpload _ -> Optional.empty();
            case Running running -> running.format();
            case Completed completed -> Optional.of(completed.format());
            case Failed failed -> failed.format();
        };
    }

    private static Optional<Instant> started(ImportState state) {
        return switch (state) {
            case AwaitingUpload _ -> Optional.empty();
            case Running running -> Optional.of(running.startedAt());
            case Completed completed -> Optional.of(completed.startedAt());
            case Failed failed -> failed.startedAt();
        };
    }

    private static Optional<Instant> finished(ImportState state) {
        return switch (state) {
            case AwaitingUpload _, Running _ -> Optional.empty();
            case Completed completed -> Optional.of(completed.finishedAt());
            case Failed failed -> Optional.of(failed.finishedAt());
        };
    }

    private static String word(FileFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
