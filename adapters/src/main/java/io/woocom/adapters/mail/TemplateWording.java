package io.woocom.adapters.mail;

import io.woocom.domain.cart.LineId;
import io.woocom.domain.mail.Letter;
import io.woocom.domain.mail.Mail;
import io.woocom.domain.mail.Occasion;
import io.woocom.domain.mail.Wording;
import io.woocom.domain.ordering.Fulfillment;
import io.woocom.domain.ordering.FulfillmentStatus;
import io.woocom.domain.ordering.Order;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.ordering.Orders;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.shared.Money;
import io.woocom.domain.store.Store;
import java.math.BigDecimal;
import java.net.URI;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Fills in the template of an occasion.
final class TemplateWording implements Wording {

    private final Function<OrderId, URI> links;

    TemplateWording(Function<OrderId, URI> links) {
        this.links = links;
    }

    @Override
    public Mail put(Letter letter, Orders.WithContact about, Store store) {
        var contact = about.contact().orElseThrow();
        var order = about.order();
        var language = Language.of(store.locale());
        var name = letter.occasion().name().toLowerCase(Locale.ROOT);
        var parcel = letter.parcel().flatMap(order::fulfillment);
        var texts =
                Map.of(
                        "name", oneLine(contact.shippingAddress().name()),
                        "store", oneLine(store.name()),
                        "order_number", order.id().number().toString(),
                        "total", written(order.totals().gross(), store.locale()),
                        "refunded", written(refunded(order), store.locale()),
                        "tracking", tracking(parcel).orElse(""));
        var link =
                new Template.Link(
                        language.text(name + ".link"), links.apply(order.id()).toString());
        var lines =
                parcel.map(sent -> sent(sent, order)).orElseGet(() -> lines(order, store.locale()));
        var values = new Template.Values(texts, lines, link);
        var body = new Template(body(language, letter, order, parcel));
        var subject = new Template(language.text(name + ".subject")).line(texts);
        return new Mail(
                letter.key(),
                contact.email(),
                subject,
                body.plain(values),
                page(subject, language, body.html(values)));
    }

    /// Of a parcel also what is in it, how it is followed, and whether more will come.
    private static String body(
            Language language, Letter letter, Order order, Optional<Fulfillment> parcel) {
        var name = letter.occasion().name().toLowerCase(Locale.ROOT);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(language.text(name + ".body"));
        if (letter.occasion() == Occasion.ORDER_SHIPPED) {
            paragraphs.add("{lines}");
            tracking(parcel).ifPresent(_ -> paragraphs.add(language.text("parcel.tracking")));
            if (order.fulfillmentStatus() == FulfillmentStatus.PARTIALLY_FULFILLED) {
                paragraphs.add(language.text("parcel.rest"));
            }
        }
        paragraphs.add("{link}");
        paragraphs.add(language.text("closing"));
        return String.join("\n\n", paragraphs);
    }

    private static Optional<String> tracking(Optional<Fulfillment> parcel) {
        return parcel.flatMap(Fulfillment::tracking)
                .map(found ->
                        oneLine(
                                found.carrier().map(carrier -> carrier + " ").orElse("")
                                        + found.number()
                                        + found.url().map(url -> ", " + url).orElse("")));
    }

    private static List<String> sent(Fulfillment parcel, Order order) {
        return parcel.lines().stream()
                .map(units -> units.quantity() + " × " + oneLine(title(order, units.line())))
                .toList();
    }

    private static String title(Order order, LineId id) {
        return order.lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow()
                .title();
    }

    private static String page(String subject, Language language, String content) {
        return """
        <!doctype html>
        <html lang="%s">
        <head><meta charset="utf-8"><title>%s</title></head>
        <body>
        %s</body>
        </html>
        """
                .formatted(language.text("language"), Template.escaped(subject), content);
    }

    private static List<String> lines(Order order, Locale locale) {
        return order.lines().stream()
                .map(line ->
                        line.quantity().value()
                                + " × "
                                + oneLine(line.title())
                                + ", "
                                + written(line.total(), locale))
                .toList();
    }

    private static Money refunded(Order order) {
        return Money.sum(
                order.currency(), order.payments().stream().map(Payment::refunded).toList());
    }

    private static String written(Money money, Locale locale) {
        var digits = Math.max(0, money.currency().getDefaultFractionDigits());
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(BigDecimal.valueOf(money.amount(), digits));
    }

    /// What others wrote neither begins a paragraph nor a header of its own.
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
