package io.woocom.local.pages;

import io.woocom.local.gateway.Ask;
import io.woocom.local.gateway.Page;
import io.woocom.local.gateway.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Files of the class path, one folder of them at one address. Their names hold no slash and begin
/// with a letter or digit, so that no other file can be reached.
public record Resources(String address, String folder, String ending, String contentType)
        implements Page {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]*");

    public static Page samplePictures() {
        return new Resources("/sample/pictures/", "/sample/pictures/", ".svg", "image/svg+xml");
    }

    public static Page apiDescription() {
        return new Resources("/docs/", "/api/", ".yaml", "application/yaml; charset=utf-8");
    }

    @Override
    public Optional<Reply> answer(Ask ask) {
        if (!ask.method().equals("GET") || !ask.path().startsWith(address)) {
            return Optional.empty();
        }
        var name = ask.path().substring(address.length());
        return name.endsWith(ending) && NAME.matcher(name).matches()
                ? file(name)
                : Optional.empty();
    }

    private Optional<Reply> file(String name) {
        try (var file = Resources.class.getResourceAsStream(folder + name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(
                            Reply.of(200, contentType, file.readAllBytes())
                                    .with("cache-control", "public, max-age=3600")
                                    .with("access-control-allow-origin", "*")
                                    .with("x-content-type-options", "nosniff")
                                    // A picture that is opened by itself runs nothing.
                                    .with(
                                            "content-security-policy",
                                            "default-src 'none'; style-src 'unsafe-inline'"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder + name, e);
        }
    }
}
