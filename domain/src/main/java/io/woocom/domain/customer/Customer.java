package io.woocom.domain.customer;

import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.time.Instant;
import java.util.Locale;

/// Somebody with an account, as the shop knows them.
public record Customer(CustomerId id, Instant registeredAt, State state, Revision revision) {

    public sealed interface State {

        record Known(Profile profile, AddressBook addresses) implements State {}

        /// Closed by staff: nobody signs in any more, and what is known stays.
        record Archived(Known before, Instant at) implements State {}

        /// Only the id is left, so that a token that is still alive does not bring them back.
        record Erased(Instant at) implements State {}
    }

    public static Change<Customer, CustomerEvent> register(
            CustomerId id, Identity identity, Locale locale, Instant now) {
        return registered(id, Profile.of(identity, locale), now);
    }

    /// Registers somebody whom staff describe.
    public static Change<Customer, CustomerEvent> invite(
            CustomerId id, Identity identity, CustomerEdit.Describe said, Instant now) {
        return registered(id, Profile.of(identity, said.locale()).saying(said, now), now);
    }

    private static Change<Customer, CustomerEvent> registered(
            CustomerId id, Profile profile, Instant now) {
        var known = new State.Known(profile, AddressBook.EMPTY);
        return Change.to(
                new Customer(id, now, known, Revision.NEW), new CustomerEvent.Registered(id, now));
    }

    /// Takes over what the identity provider knows by now.
    ///
    /// @throws Refusal.NotFound of somebody who was erased
    /// @throws Refusal.Conflict if the account is closed
    public Change<Customer, CustomerEvent> as(Identity identity) {
        var known = open();
        return to(known, new State.Known(known.profile.as(identity), known.addresses));
    }

    /// @throws Refusal.NotFound of somebody who was erased, or of an address that is not kept
    /// @throws Refusal.Conflict if no further address fits, or the account is closed
    public Change<Customer, CustomerEvent> edit(CustomerEdit edit, Instant now) {
        var known = open();
        var book = known.addresses;
        return to(
                known,
                switch (edit) {
                    case CustomerEdit.Describe said ->
                            new State.Known(known.profile.saying(said, now), book);
                    case CustomerEdit.KeepAddress(var address, var place, var defaults) ->
                            new State.Known(known.profile, book.with(address, place, defaults));
                    case CustomerEdit.ReplaceAddress(var address, var place, var defaults) ->
                            new State.Known(
                                    known.profile, book.replacing(address, place, defaults));
                    case CustomerEdit.DropAddress(var address) ->
                            new State.Known(known.profile, book.without(address));
                });
    }

    /// Closing twice is no change.
    ///
    /// @throws Refusal.NotFound of somebody who was erased
    public Change<Customer, CustomerEvent> archive(Instant now) {
        return isArchived() ? Change.none(this) : Change.to(with(new State.Archived(known(), now)));
    }

    /// @throws Refusal.NotFound of somebody who was erased
    public Change<Customer, CustomerEvent> reopen() {
        return isArchived() ? Change.to(with(known())) : Change.none(this);
    }

    public boolean isArchived() {
        return state instanceof State.Archived;
    }

    /// Nothing of them is left. Erasing twice is no change.
    public Change<Customer, CustomerEvent> erase(Instant now) {
        return switch (state) {
            case State.Erased _ -> Change.none(this);
            case State.Known _, State.Archived _ ->
                    Change.to(with(new State.Erased(now)), new CustomerEvent.Erased(id, now));
        };
    }

    /// @throws Refusal.NotFound of somebody who was erased
    public State.Known known() {
        return switch (state) {
            case State.Known known -> known;
            case State.Archived(var before, var _) -> before;
            case State.Erased _ -> throw Refusal.notFound("this customer");
        };
    }

    private State.Known open() {
        if (isArchived()) {
            throw Refusal.conflict("conflict", "this account is closed: reopen it first");
        }
        return known();
    }

    /// The same customer as they were read or saved.
    public Customer at(Revision next) {
        return new Customer(id, registeredAt, state, next);
    }

    private Change<Customer, CustomerEvent> to(State before, State after) {
        return after.equals(before) ? Change.none(this) : Change.to(with(after));
    }

    private Customer with(State next) {
        return new Customer(id, registeredAt, next, revision);
    }
}
