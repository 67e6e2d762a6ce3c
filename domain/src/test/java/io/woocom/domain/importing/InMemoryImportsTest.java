package io.woocom.domain.importing;

import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.SettableClock;

class InMemoryImportsTest implements ImportsContract, ChunksContract {

    private final InMemoryImports imports = new InMemoryImports(new Memory(new SettableClock()));

    @Override
    public Imports imports() {
        return imports;
    }

    @Override
    public Chunks chunks() {
        return imports;
    }
}
