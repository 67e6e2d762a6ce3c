package io.woocom.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentsTest {

    private static final Path FILE = Path.of("environments.yaml");

    @Test
    void each_environment_lives_in_its_account() {
        assertThat(Templates.settings("production").account().name()).isEqualTo("production");
        assertThat(Templates.settings("staging").account().name()).isEqualTo("staging");
        assertThat(Templates.settings("preview-17").account().name()).isEqualTo("test");
        assertThat(Templates.settings("dev-ada").account().name()).isEqualTo("test");
    }

    @Test
    void only_production_keeps_its_data_whatever_happens() {
        assertThat(Templates.settings("production").keepsData()).isTrue();
        assertThat(Templates.settings("dev-ada").keepsData()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nowhere",
                "dev",
                "dev-",
                "dev-Ada",
                "dev-a--b",
                "dev-abcdefghijklmnopqrs",
                "staging-2",
                "../x"
            })
    void other_names_are_refused(String name) {
        assertThatThrownBy(() -> Templates.settings(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not an environment: " + name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "canary: true | '' | environments.production.canary is missing",
                "canary: true | canary: maybe | environments.production.canary has to be true or false, was maybe",
                "budget: 500 | budget: much | environments.production.budget has to be a whole number, was much",
                "budget: 500 | 'budget: 500\n    bugdet: 5' | environments.production.bugdet is not known",
                "zone: Z0000000000000000000 | '' | environments.production.domain.zone is missing",
                "repository: | 'repo:' | repository is missing",
                "account: production | account: moon | there is no account moon",
                "region: us-east-1, qualifier: wooprod | 'qualifier: wooprod' | accounts.production.region is missing",
            })
    void what_is_missing_or_not_known_is_named(String line, String instead, String why)
            throws IOException {
        var yaml = Files.readString(FILE);
        assertThat(yaml).contains(line);
        var changed = yaml.replaceFirst(Pattern.quote(line), instead);
        assertThatThrownBy(() -> Environments.of(changed).named("production"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void without_a_domain_everything_is_in_the_region_of_the_edge() throws IOException {
        var elsewhere = Files.readString(FILE).replace("us-east-1", "eu-central-1");
        assertThatThrownBy(() -> Environments.of(elsewhere).named("dev-ada"))
                .hasMessageContaining("dev-ada has no domain");
        assertThat(Environments.of(elsewhere).named("production").account().region())
                .isEqualTo("eu-central-1");
    }
}
