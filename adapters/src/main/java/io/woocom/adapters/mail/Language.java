package io.woocom.adapters.mail;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The texts of a language, from its resource.
final class Language {

    static final Set<String> SPOKEN = Set.of("de", "en");

    private static final String OTHERWISE = "en";
    private static final Map<String, Language> READ = new ConcurrentHashMap<>();

    private final String name;
    private final Properties texts;

    private Language(String name, Properties texts) {
        this.name = name;
        this.texts = texts;
    }

    static Language of(Locale locale) {
        var wanted = locale.getLanguage();
        return READ.computeIfAbsent(SPOKEN.contains(wanted) ? wanted : OTHERWISE, Language::read);
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /// @throws IllegalStateException for a text that this language lacks
    String text(String key) {
        var text = texts.getProperty(key);
        if (text == null || text.isBlank()) {
            throw new IllegalStateException("there is no " + key + " in the language " + name);
        }
        return text;
    }

    private static Language read(String name) {
        var resource = "letters_" + name + ".properties";
        try (var stream = Language.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            var texts = new Properties();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new Language(name, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
