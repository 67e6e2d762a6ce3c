package io.woocom.adapters.productfiles;

import io.woocom.domain.importing.Remark;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where each row lies and which row it follows: four numbers a row, so that a file of any order is
/// put together without being held.
final class RowIndex {

    private static final int NONE = -1;

    private long[] offsets = new long[1_024];
    private int[] lines = new int[1_024];
    private int[] next = new int[1_024];
    private int[] tail = new int[1_024];
    private int[] followers = new int[1_024];
    private int size;
    private final Map<Integer, Remark> refusals = new HashMap<>();

    int add(long offset, int line) {
        if (size == offsets.length) {
            offsets = Arrays.copyOf(offsets, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
            next = Arrays.copyOf(next, size * 2);
            tail = Arrays.copyOf(tail, size * 2);
            followers = Arrays.copyOf(followers, size * 2);
        }
        offsets[size] = offset;
        lines[size] = line;
        next[size] = NONE;
        tail[size] = NONE;
        return size++;
    }

    /// The row stands at the head of a product.
    void lead(int row) {
        tail[row] = row;
    }

    /// The row belongs to the product that another one leads.
    void follow(int row, int head) {
        next[tail[head]] = row;
        tail[head] = row;
        followers[head]++;
    }

    int followers(int head) {
        return followers[head];
    }

    /// The row stands alone, refused.
    void refuse(int row, String code, String detail) {
        lead(row);
        refusals.put(row, Remark.onRow(lines[row], code, detail));
    }

    Optional<Remark> refusal(int row) {
        return Optional.ofNullable(refusals.get(row));
    }

    boolean leads(int row) {
        return tail[row] != NONE;
    }

    /// The row after this one in its product, or -1.
    int after(int row) {
        return next[row];
    }

    long offset(int row) {
        return offsets[row];
    }

    int line(int row) {
        return lines[row];
    }

    int size() {
        return size;
    }
}
