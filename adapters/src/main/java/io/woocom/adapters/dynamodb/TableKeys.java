package io.woocom.adapters.dynamodb;

import java.util.List;
import java.util.Optional;

/// How a table is keyed, declared once beside the code that uses it: partition key `pk` and sort
/// key `sk`, both text, its indexes, whether it has a stream (of new and old images), and the
/// attribute by which items expire.
public record TableKeys(
        String name, List<Index> indexes, boolean streamed, Optional<String> expiry) {

    public TableKeys {
        indexes = List.copyOf(indexes);
    }

    /// A global secondary index. Sparse: items without its keys are not in it.
    ///
    /// @param numericSort whether the sort key is a number rather than a text
    /// @param projected the attributes besides the keys that it holds; empty for keys only, `*` for
    ///   all
    public record Index(
            String name,
            String partitionKey,
            String sortKey,
            boolean numericSort,
            List<String> projected) {
        public Index {
            projected = List.copyOf(projected);
        }
    }
}
