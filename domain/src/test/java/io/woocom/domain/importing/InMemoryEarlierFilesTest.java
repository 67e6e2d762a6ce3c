package io.woocom.domain.importing;

class InMemoryEarlierFilesTest implements EarlierFilesContract {

    private final EarlierFiles earlier = new InMemoryEarlierFiles();

    @Override
    public EarlierFiles earlier() {
        return earlier;
    }
}
