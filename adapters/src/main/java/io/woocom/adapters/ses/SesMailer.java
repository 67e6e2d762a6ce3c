package io.woocom.adapters.ses;

import io.woocom.domain.mail.Mail;
import io.woocom.domain.mail.Mailer;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.MessageTag;

/// Sends each letter with its key as the tag `letter`, by which what the service tells of it later
/// (delivered, bounced) is matched. The service knows no idempotency key of its own.
final class SesMailer implements Mailer {

    private final SesV2Client client;
    private final String from;

    SesMailer(SesV2Client client, String from) {
        this.client = client;
        this.from = from;
    }

    @Override
    public void send(Mail mail) {
        client.sendEmail(email ->
                email.fromEmailAddress(from)
                        .destination(to -> to.toAddresses(mail.to().value()))
                        .emailTags(MessageTag.builder().name("letter").value(mail.key()).build())
                        .content(content ->
                                content.simple(message ->
                                        message.subject(text(mail.subject()))
                                                .body(body ->
                                                        body.text(text(mail.text()))
                                                                .html(text(mail.html()))))));
    }

    private static Content text(String data) {
        return Content.builder().data(data).charset("UTF-8").build();
    }
}
