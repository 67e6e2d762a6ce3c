package io.woocom.domain.customer;

import io.woocom.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The addresses that a customer keeps, oldest first. While there are any, one of them is where
/// things go unless said otherwise, and one is who pays.
public record AddressBook(
        List<Entry> entries, Optional<AddressId> shipping, Optional<AddressId> billing) {

    public static final int MOST = 50;

    public static final AddressBook EMPTY =
            new AddressBook(List.of(), Optional.empty(), Optional.empty());

    public AddressBook {
        entries = List.copyOf(entries);
        if (entries.size() > MOST) {
            throw new IllegalArgumentException("an address book has at most " + MOST + " entries");
        }
        requireDefault(entries, shipping);
        requireDefault(entries, billing);
    }

    public record Entry(AddressId id, Address address) {}

    /// For what an address is to be the one that is taken unless said otherwise. That it is not
    /// takes nothing away: only another one can take its place.
    public record Defaults(boolean shipping, boolean billing) {
        public static final Defaults NONE = new Defaults(false, false);
    }

    /// @throws Refusal.Conflict if the book is full
    AddressBook with(AddressId id, Address address, Defaults defaults) {
        if (entries.size() == MOST) {
            throw Refusal.conflict("conflict", "at most " + MOST + " addresses are kept");
        }
        var longer = new ArrayList<>(entries);
        longer.add(new Entry(id, address));
        return made(longer, id, defaults);
    }

    /// @throws Refusal.NotFound if there is no such address
    AddressBook replacing(AddressId id, Address address, Defaults defaults) {
        if (find(id).isEmpty()) {
            throw Refusal.notFound("this address");
        }
        var next = entries.stream().map(one -> one.id.equals(id) ? new Entry(id, address) : one);
        return made(next.toList(), id, defaults);
    }

    /// The oldest address that is left takes the place of the one that goes.
    AddressBook without(AddressId id) {
        var left = entries.stream().filter(one -> !one.id.equals(id)).toList();
        return completed(
                left,
                shipping.filter(known -> !known.equals(id)),
                billing.filter(known -> !known.equals(id)));
    }

    public Optional<Entry> find(AddressId id) {
        return entries.stream().filter(entry -> entry.id.equals(id)).findFirst();
    }

    private AddressBook made(List<Entry> next, AddressId id, Defaults defaults) {
        return completed(
                next,
                defaults.shipping ? Optional.of(id) : shipping,
                defaults.billing ? Optional.of(id) : billing);
    }

    private static AddressBook completed(
            List<Entry> entries, Optional<AddressId> shipping, Optional<AddressId> billing) {
        var oldest = entries.stream().map(Entry::id).findFirst();
        return new AddressBook(entries, shipping.or(() -> oldest), billing.or(() -> oldest));
    }

    private static void requireDefault(List<Entry> entries, Optional<AddressId> chosen) {
        var fits =
                chosen.map(id -> entries.stream().anyMatch(entry -> entry.id.equals(id)))
                        .orElse(entries.isEmpty());
        if (!fits) {
            throw new IllegalArgumentException("one of the addresses is taken unless said");
        }
    }
}
