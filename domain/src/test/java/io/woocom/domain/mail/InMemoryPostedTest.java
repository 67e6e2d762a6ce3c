package io.woocom.domain.mail;

class InMemoryPostedTest implements PostedContract {

    private final Posted posted = new InMemoryPosted();

    @Override
    public Posted posted() {
        return posted;
    }
}
