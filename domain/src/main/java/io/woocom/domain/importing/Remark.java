package io.woocom.domain.importing;

import java.util.Optional;
import java.util.OptionalInt;

/// Something to say about a file: why a row was refused, or what to look at though it was accepted.
/// `line` counts from 1, the header; where a row spans lines it is the first. `column` is the
/// header as it stands in the file.
public record Remark(OptionalInt line, Optional<String> column, String code, String detail) {

    private static final int LONGEST = 1_000;

    public Remark {
        if (detail.length() > LONGEST) {
            detail = detail.substring(0, LONGEST) + "…";
        }
    }

    public static Remark onFile(String code, String detail) {
        return new Remark(OptionalInt.empty(), Optional.empty(), code, detail);
    }

    public static Remark onRow(int line, String code, String detail) {
        return new Remark(OptionalInt.of(line), Optional.empty(), code, detail);
    }

    public static Remark onCell(int line, String column, String code, String detail) {
        return new Remark(OptionalInt.of(line), Optional.of(column), code, detail);
    }
}
