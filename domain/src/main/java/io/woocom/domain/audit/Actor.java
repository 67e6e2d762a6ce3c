package io.woocom.domain.audit;

import java.util.Set;
import java.util.TreeSet;

/// Who acts: a person of the staff by the subject of their token, a program by its client, or the
/// shop itself.
///
/// @param groups of the person, or the scopes of the program, as they were then
public record Actor(Kind kind, String id, Set<String> groups) {

    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, "system", Set.of());

    public enum Kind {
        STAFF,
        INTEGRATION,
        SYSTEM
    }

    public Actor {
        groups = Set.copyOf(groups);
    }

    public static Actor staff(String subject, Set<String> groups) {
        return new Actor(Kind.STAFF, subject, groups);
    }

    public static Actor integration(String client, Set<String> scopes) {
        return new Actor(Kind.INTEGRATION, client, scopes);
    }

    /// In one order, however they were given.
    public Set<String> sortedGroups() {
        return new TreeSet<>(groups);
    }
}
