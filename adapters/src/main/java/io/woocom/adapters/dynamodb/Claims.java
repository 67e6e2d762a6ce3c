package io.woocom.adapters.dynamodb;

import io.woocom.domain.shared.Claim;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The claims of a table's requests, written together with their effect and forgotten after their
/// time: DynamoDB deletes late, so the time is also a condition.
final class Claims {

    private final Session session;
    private final TableKeys table;

    Claims(Session session, TableKeys table) {
        this.session = session;
        this.table = table;
    }

    Fragment fragment(Claim claim) {
        return new Edit(session.name(table), key(claim.caller(), claim.key()))
                .set(
                        new Attributes()
                                .text("fingerprint", claim.fingerprint())
                                .text("result", claim.result())
                                .number("expires", claim.expires().getEpochSecond()))
                .when("attribute_not_exists(#pk) OR #expires <= :now")
                .value(":now", session.clock().instant().getEpochSecond())
                .or(Rank.CLAIM, found -> claim(found, claim.caller(), claim.key()).metBy(claim));
    }

    /// @throws RuntimeException what meets a claim that was made before
    void keep(Claim claim) {
        new Writes(session.client()).commit(List.of(fragment(claim)));
    }

    Optional<Claim> find(String caller, String key) {
        var now = session.clock().instant().getEpochSecond();
        return new Reads(session)
                .find(table, key(caller, key))
                .filter(item -> item.number("expires") > now)
                .map(item -> claim(item, caller, key));
    }

    private static Claim claim(Item item, String caller, String key) {
        return new Claim(
                caller,
                key,
                item.text("fingerprint"),
                item.text("result"),
                Instant.ofEpochSecond(item.number("expires")));
    }

    /// A key may be anything up to 255 characters, and personal: only its hash is kept.
    private static Key key(String caller, String key) {
        return new Key("claim#" + caller + "#" + Hashes.sha256(key), "claim");
    }
}
