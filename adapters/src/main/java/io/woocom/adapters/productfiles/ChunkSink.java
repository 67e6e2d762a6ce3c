package io.woocom.adapters.productfiles;

import io.woocom.domain.importing.FileFormat;

/// Takes what a file is cut into.
public interface ChunkSink {

    /// The header was understood.
    void format(FileFormat format);

    /// Some rows were read; called every few thousand.
    void alive();

    /// The next chunk, numbered from 0; the same file always gives the same chunks.
    void chunk(int number, byte[] csv);
}
