package io.woocom.domain.mail;

import java.util.ArrayList;
import java.util.List;

/// Letters in a list: the contract without a post office.
public final class InMemoryMailer implements Mailer {

    private final List<Mail> mails = new ArrayList<>();

    @Override
    public synchronized void send(Mail mail) {
        mails.add(mail);
    }

    public synchronized List<Mail> delivered() {
        return List.copyOf(mails);
    }
}
