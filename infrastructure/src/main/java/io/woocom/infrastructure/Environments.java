package io.woocom.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.woocom.infrastructure.Settings.Chat;
import io.woocom.infrastructure.Settings.Domain;
import io.woocom.infrastructure.Settings.Warm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The environments' file: its accounts, and the settings of each environment that it names.
record Environments(Section file) {

    /// `staging`, `production`, `preview-NAME`, `dev-NAME`. Names of resources begin with it, and
    /// the longest that AWS takes have 63 characters.
    private static final Pattern NAME =
            Pattern.compile("(staging|production)|(preview|dev)-[a-z0-9](-?[a-z0-9]){0,15}");

    static Environments in(Path path) {
        try {
            return of(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Environments of(String yaml) {
        try {
            return new Environments(new Section("", new YAMLMapper().readValue(yaml, Map.class)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("environments.yaml: " + e.getOriginalMessage(), e);
        }
    }

    /// @throws IllegalArgumentException with what is wrong with the name or the file
    Settings named(String name) {
        var known = NAME.matcher(name);
        if (!known.matches()) {
            throw new IllegalArgumentException(
                    "not an environment: "
                            + name
                            + " (staging, production, preview-NAME or dev-NAME, NAME of at most 16"
                            + " small letters, digits and single dashes)");
        }
        var key = known.group(2) == null ? name : known.group(2);
        return Section.whole(file, all -> settings(name, key, all));
    }

    private static Settings settings(String name, String key, Section all) {
        var repository = all.text("repository");
        var accounts =
                Section.whole(all.section("accounts"), each -> each.each(Environments::account));
        var environments = all.section("environments");
        return Section.whole(
                environments.section(key), one -> settings(name, repository, accounts, one));
    }

    private static Account account(Section one) {
        return new Account(
                one.key(),
                one.text("id"),
                one.text("region"),
                one.text("qualifier"),
                one.number("nat-gateways"));
    }

    private static Settings settings(
            String name, String repository, Map<String, Account> accounts, Section one) {
        var account = accounts.get(one.text("account"));
        if (account == null) {
            throw new IllegalArgumentException(
                    "environments.yaml: there is no account " + one.text("account"));
        }
        return new Settings(
                name,
                repository,
                account,
                one.optional("domain", Environments::domain),
                one.flag("keeps-data"),
                one.flag("canary"),
                one.flag("public-catalogue"),
                one.text("mail-from"),
                one.text("alarms-to"),
                one.optional(
                        "chat", chat -> new Chat(chat.text("workspace"), chat.text("channel"))),
                one.number("budget"),
                one.number("log-days"),
                one.number("requests-per-second"),
                one.find("orders-every").map(_ -> one.number("orders-every")),
                one.find("payment-providers")
                        .map(names -> List.of(names.split(" *, *", -1)))
                        .orElse(List.of()),
                one.optional("warm-throughput", tables -> tables.each(Environments::warm))
                        .orElse(Map.of()));
    }

    private static Domain domain(Section one) {
        return new Domain(
                one.text("name"),
                one.text("zone"),
                one.text("client-certificate"),
                one.text("truststore"));
    }

    private static Warm warm(Section one) {
        return new Warm(one.number("reads"), one.number("writes"));
    }
}
