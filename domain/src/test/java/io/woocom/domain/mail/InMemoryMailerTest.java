package io.woocom.domain.mail;

import java.util.List;

class InMemoryMailerTest implements MailerContract {

    private final InMemoryMailer mailer = new InMemoryMailer();

    @Override
    public Mailer mailer() {
        return mailer;
    }

    @Override
    public List<Mail> delivered() {
        return mailer.delivered();
    }
}
