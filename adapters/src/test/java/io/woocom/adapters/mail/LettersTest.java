package io.woocom.adapters.mail;

import static io.woocom.domain.ordering.OrderFixture.anOrder;
import static io.woocom.domain.store.StoreFixture.aStore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.customer.Address;
import io.woocom.domain.customer.Contact;
import io.woocom.domain.customer.ContactFixture;
import io.woocom.domain.customer.Email;
import io.woocom.domain.mail.Letter;
import io.woocom.domain.mail.Mail;
import io.woocom.domain.mail.Occasion;
import io.woocom.domain.mail.Wording;
import io.woocom.domain.mail.WordingContract;
import io.woocom.domain.ordering.Orders;
import io.woocom.domain.store.Store;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest implements WordingContract {

    private static final String LINK = "https://shop.example/orders/1?a=1&b='2'#token=t";

    private final Wording wording = Letters.wording(_ -> URI.create(LINK.replace("'", "%27")));

    @Override
    public Wording wording() {
        return wording;
    }

    @Test
    void every_language_says_all_that_the_others_say() {
        var english = Language.of(Locale.ENGLISH).keys();
        assertThat(Language.SPOKEN).contains("de", "en");
        for (var name : Language.SPOKEN) {
            var language = Language.of(Locale.forLanguageTag(name));
            assertThat(language.keys()).isEqualTo(english);
            assertThat(language.text("language")).isEqualTo(name);
            for (var key : english) {
                assertThat(language.text(key)).as(name + " " + key).isNotBlank();
            }
        }
        assertThatThrownBy(() -> Language.of(Locale.ENGLISH).text("order_forgotten.subject"))
                .hasMessageContaining("order_forgotten.subject");
    }

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void every_occasion_has_its_words_in_every_language(Occasion occasion) {
        var english = letter("Ada", occasion, Locale.US);
        var german = letter("Ada", occasion, Locale.GERMANY);
        assertThat(english.html()).contains("<html lang=\"en\">");
        assertThat(german.html()).contains("<html lang=\"de\">");
        assertThat(german.subject()).isNotEqualTo(english.subject());
        for (var mail : new Mail[] {english, german}) {
            assertThat(mail.text()).contains("https://shop.example/orders/1?a=1&b=%272%27#token=t");
            assertThat(mail.html()).contains("href=\"https://shop.example/orders/1?a=1&amp;b=%272");
            assertThat(mail.subject() + mail.text() + mail.html()).doesNotContain("{", "}");
        }
    }

    @Test
    void a_language_that_the_shop_does_not_speak_is_answered_in_english() {
        assertThat(letter("Ada", Occasion.ORDER_PAID, Locale.JAPAN).html()).contains("lang=\"en\"");
    }

    @Test
    void an_order_is_listed_in_money_as_the_store_writes_it() {
        var english = letter("Ada", Occasion.ORDER_PLACED, Locale.US);
        assertThat(english.text()).contains("1 × Mug, $10.00");
        assertThat(english.html()).contains("<li>1 × Mug, $10.00</li>");
        assertThat(letter("Ada", Occasion.ORDER_PLACED, Locale.GERMANY).text())
                .contains("10,00\u00a0$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "&lt;b&gt;",
                "{link}",
                "{store} $1 \\",
                "Ada\r\nBcc: eve@example.com\r\n\r\n{lines}"
            })
    void a_hostile_name_stays_a_name(String name) {
        var mail = letter(name, Occasion.ORDER_PLACED, Locale.US);
        assertThat(mail.html())
                .doesNotContain("<script", "<img", "' onmouse", "<b>")
                .contains(Template.escaped(name.replaceAll("[\r\n]+", " ")));
        assertThat(mail.text()).contains("Hello " + name.replaceAll("[\r\n]+", " ") + ",\n\n");
        assertThat(mail.text().split("See your order", -1)).hasSize(2);
    }

    private Mail letter(String name, Occasion occasion, Locale locale) {
        var home = ContactFixture.anAddress();
        var address =
                new Address(
                        name,
                        home.company(),
                        home.line1(),
                        home.line2(),
                        home.city(),
                        home.region(),
                        home.postalCode(),
                        home.country(),
                        home.phone());
        var contact = new Contact(new Email("ada@example.com"), address, address);
        var about = new Orders.WithContact(anOrder().placed().state(), Optional.of(contact));
        return wording.put(Letter.of("evt_1", occasion), about, in(locale));
    }

    private static Store in(Locale locale) {
        return aStore().speaking(locale).build();
    }
}
