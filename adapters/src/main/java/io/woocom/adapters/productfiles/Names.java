package io.woocom.adapters.productfiles;

import java.util.Arrays;
import java.util.HexFormat;

/// Which row has a name. Of a name only 64 bits are kept: among a million names two are confused
/// with a chance of one in thirty million.
final class Names {

    private static final int NONE = -1;

    private long[] keys = new long[2_048];
    private int[] rows = new int[2_048];
    private int size;

    Names() {
        Arrays.fill(rows, NONE);
    }

    /// @return the row that has the name already, or -1 and the given one has it from now on
    int putIfAbsent(String name, int row) {
        var key = key(name);
        var slot = slot(key);
        if (rows[slot] != NONE) {
            return rows[slot];
        }
        keys[slot] = key;
        rows[slot] = row;
        if (++size * 2 > keys.length) {
            grow();
        }
        return NONE;
    }

    /// The row that has the name, or -1.
    int get(long key) {
        return rows[slot(key)];
    }

    int get(String name) {
        return get(key(name));
    }

    /// FNV-1a, then mixed so that its low bits may choose the slot.
    static long key(String name) {
        var hash = 0xcbf29ce484222325L;
        for (var i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }

    /// Eight digits that tell texts apart which look the same in an address.
    static String mark(String text) {
        return HexFormat.of().toHexDigits((int) key(text));
    }

    private int slot(long key) {
        var slot = (int) key & (keys.length - 1);
        while (rows[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldRows = rows;
        keys = new long[oldKeys.length * 2];
        rows = new int[oldKeys.length * 2];
        Arrays.fill(rows, NONE);
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] != NONE) {
                var slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                rows[slot] = oldRows[i];
            }
        }
    }
}
