package io.woocom.local.mail;

import io.woocom.domain.mail.Mail;
import io.woocom.domain.mail.Mailer;
import io.woocom.local.Folders;
import io.woocom.local.identity.Postbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Letters in memory, and as one `.eml` file each in a folder if there is one.
public final class MailFolder implements Postbox, Mailer {

    private static final int MOST_IN_MEMORY = 1_000;

    private final Optional<Path> folder;
    private final InstantSource clock;
    private final List<Letter> letters = new ArrayList<>();

    public MailFolder(Optional<Path> folder, InstantSource clock) {
        this.folder = folder.map(Folders::made);
        this.clock = clock;
        this.folder.ifPresent(this::read);
    }

    @Override
    public void deliver(String to, String subject, String text) {
        keep(new Letter(clock.instant(), to, subject, text));
    }

    @Override
    public void send(Mail mail) {
        keep(
                new Letter(
                        clock.instant(),
                        mail.to().value(),
                        mail.subject(),
                        mail.text(),
                        Optional.of(mail.html()),
                        mail.key()));
    }

    private synchronized void keep(Letter letter) {
        folder.ifPresent(made -> Folders.write(file(made, letter), letter.written()));
        letters.add(letter);
        if (letters.size() > MOST_IN_MEMORY) {
            letters.removeFirst();
        }
    }

    /// Whatever letters somebody got, by address without regard to case.
    @Override
    public synchronized void forget(String to) {
        letters.removeIf(letter -> letter.to().equalsIgnoreCase(to));
        folder.ifPresent(made -> {
            try (var files = Files.newDirectoryStream(made, "*.eml")) {
                for (var file : files) {
                    if (Letter.read(Files.readString(file)).to().equalsIgnoreCase(to)) {
                        Files.delete(file);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot empty " + made, e);
            }
        });
    }

    /// Newest first.
    public synchronized List<Letter> letters() {
        return letters.reversed().stream().toList();
    }

    private Path file(Path made, Letter letter) {
        var name = "%015d-%06d.eml".formatted(letter.at().toEpochMilli(), letters.size());
        return made.resolve(name);
    }

    private void read(Path made) {
        try (var files = Files.newDirectoryStream(made, "*.eml")) {
            for (var file : files) {
                letters.add(Letter.read(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + made, e);
        }
        letters.sort(Comparator.comparing(Letter::at));
    }
}
