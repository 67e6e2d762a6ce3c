package io.woocom.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.woocom.domain.shared.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @Test
    void names_its_region_and_postal_code_where_the_country_has_them() {
        assertThat(lacking(null, null, "US")).containsExactly("/region", "/postal_code");
        assertThat(lacking("CA", null, "US")).containsExactly("/postal_code");
        assertThat(lacking("CA", "94103", "US")).isEmpty();
        assertThat(lacking(null, "10115", "DE")).isEmpty();
        assertThat(lacking(null, null, "DE")).containsExactly("/postal_code");
        assertThat(lacking(null, null, "HK")).isEmpty();
    }

    @Test
    void a_blank_region_or_postal_code_is_none() {
        assertThat(lacking(" ", "", "US")).containsExactly("/region", "/postal_code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "us", "USA", "ZZ", "UK", "AN"})
    void lies_in_a_country_of_iso_3166(String country) {
        assertThat(lacking("CA", "94103", country)).containsExactly("/country");
    }

    @ParameterizedTest
    @CsvSource({"US,CA,CA", "US,california,CA", "US,US-CA,CA", "CA,Quebec,QC", "DE,Hessen,Hessen"})
    void names_a_region_by_its_code_however_it_was_written(
            String country, String written, String code) {
        assertThat(address(Optional.of(written), country).region()).contains(code);
    }

    @Test
    void lies_in_no_region_that_its_country_does_not_have() {
        assertThat(lacking("Atlantis", "94103", "US")).containsExactly("/region");
    }

    @Test
    void says_where_the_trouble_lies_in_what_the_client_sent() {
        assertThat(Address.problems("/shipping_address", Optional.empty(), Optional.of("1"), "US"))
                .extracting(Problem::pointer)
                .containsExactly("/shipping_address/region");
    }

    @Test
    void cannot_be_made_without_what_its_country_asks_for() {
        assertThatIllegalArgumentException().isThrownBy(() -> address(Optional.empty(), "US"));
        assertThat(address(Optional.of("CA"), "US").country()).isEqualTo("US");
    }

    @ParameterizedTest
    @CsvSource({"' ',1 Main Street,Springfield", "Ada,'',Springfield", "Ada,1 Main Street,' '"})
    void has_a_name_a_first_line_and_a_city(String name, String line1, String city) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Address(
                                name,
                                Optional.empty(),
                                line1,
                                Optional.empty(),
                                city,
                                Optional.of("CA"),
                                Optional.of("94103"),
                                "US",
                                Optional.empty()));
    }

    @Test
    void does_not_show_its_person_in_a_log() {
        assertThat(address(Optional.of("CA"), "US")).hasToString("Address[US]");
    }

    @Test
    void an_email_has_one_at_sign_and_a_domain_and_254_characters_at_most() {
        assertThat(List.of("a@example.org", "a.b+c@x-y.example.org")).allMatch(Email::isValid);
        assertThat(
                        List.of(
                                "",
                                "a",
                                "@example.org",
                                "a@",
                                "a@b",
                                "a@b@example.org",
                                "a b@example.org",
                                "a@example.org\n",
                                "a@example..org",
                                "a".repeat(65) + "@example.org",
                                "a@" + "b".repeat(250) + ".org"))
                .noneMatch(Email::isValid);
        assertThatIllegalArgumentException().isThrownBy(() -> new Email("a@b"));
    }

    @Test
    void an_email_does_not_show_its_person_in_a_log() {
        assertThat(new Email("ada@example.org")).hasToString("a***@example.org");
    }

    @Test
    void an_owner_is_known_by_the_kind_of_their_id() {
        var guest = new GuestId("gst_" + "0".repeat(26));
        var customer = new CustomerId("cus_" + "0".repeat(26));

        assertThat(Owner.of(guest.value())).isEqualTo(new Owner.Guest(guest));
        assertThat(Owner.of(customer.value())).isEqualTo(new Owner.Customer(customer));
        assertThat(new Owner.Guest(guest).id()).isEqualTo(guest.value());
    }

    private static List<String> lacking(
            @org.jspecify.annotations.Nullable String region,
            @org.jspecify.annotations.Nullable String postalCode,
            String country) {
        return Address.problems(
                        "", Optional.ofNullable(region), Optional.ofNullable(postalCode), country)
                .stream()
                .map(Problem::pointer)
                .toList();
    }

    private static Address address(Optional<String> region, String country) {
        return new Address(
                "Ada",
                Optional.empty(),
                "1 Main Street",
                Optional.empty(),
                "Springfield",
                region,
                Optional.of("94103"),
                country,
                Optional.empty());
    }
}
