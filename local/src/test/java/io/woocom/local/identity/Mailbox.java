package io.woocom.local.identity;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Every letter sent, to be read by a test.
final class Mailbox implements Postbox {

    record Letter(String to, String subject, String text) {}

    final List<Letter> letters = new CopyOnWriteArrayList<>();

    @Override
    public void deliver(String to, String subject, String text) {
        letters.add(new Letter(to, subject, text));
    }

    /// The last word of the last letter, which is the code.
    String lastCode() {
        var words = letters.getLast().text().strip().split(" ", -1);
        return words[words.length - 1];
    }
}
