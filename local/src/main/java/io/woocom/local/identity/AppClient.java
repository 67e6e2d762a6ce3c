package io.woocom.local.identity;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What may ask a pool for tokens: the web application, which has no secret and acts for a user, or
/// a machine, which has one and acts for itself.
sealed interface AppClient {

    String id();

    String name();

    /// Space-separated lists of OAuth scopes are checked against these.
    List<String> scopes();

    /// Redirect addresses match to the letter, as in Cognito.
    record Web(String id, String name, List<String> scopes, Set<URI> callbacks, Set<URI> logouts)
            implements AppClient {}

    record Machine(String id, String name, List<String> scopes, String secret)
            implements AppClient {

        static JsonObject write(Machine machine) {
            return JsonObject.of("id", machine.id)
                    .with("name", machine.name)
                    .with("scopes", machine.scopes)
                    .with("secret", machine.secret);
        }

        static Machine read(JsonObject json) {
            return new Machine(
                    json.text("id"), json.text("name"), json.texts("scopes"), json.text("secret"));
        }

        /// Keeps the secret out of logs.
        @Override
        public String toString() {
            return "Machine[" + id + "]";
        }
    }

    /// The scopes asked for, or all the client has if none are; empty if it asks for one it doesn't
    /// have.
    default Optional<List<String>> granted(Optional<String> asked) {
        var wanted = asked.map(list -> List.of(list.strip().split(" +", -1))).orElse(scopes());
        return scopes().containsAll(wanted) ? Optional.of(wanted) : Optional.empty();
    }
}
