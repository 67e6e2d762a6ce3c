package io.woocom.domain.importing;

import java.util.List;

/// Some whole products of a file, and the rows between them that could not be understood.
public record FileChunk(List<FileProduct> products, List<Remark> refused, List<Remark> remarks) {

    public FileChunk {
        products = List.copyOf(products);
        refused = List.copyOf(refused);
        remarks = List.copyOf(remarks);
    }
}
