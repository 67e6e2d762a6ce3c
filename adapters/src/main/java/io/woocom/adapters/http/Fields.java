package io.woocom.adapters.http;

import io.woocom.domain.shared.Problem;
import io.woocom.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The members of a JSON object, read by name: what was not asked for when {@link #check} comes is
/// an unknown field. Faults are gathered, values that have one read as absent; so check before use.
///
/// ```
/// var fields = request.body().fields();
/// var quantity = fields.required("quantity").integer(1, 9_999);
/// fields.check();
/// use(quantity.orElseThrow());
/// ```
public final class Fields {

    private final Map<?, ?> members;
    private final String pointer;
    private final Shared shared;
    private final Set<String> asked = new HashSet<>();

    /// What an object shares with all objects inside it.
    private record Shared(Faults faults, List<Fields> all) {}

    private Fields(Map<?, ?> members, String pointer, Shared shared) {
        this.members = members;
        this.pointer = pointer;
        this.shared = shared;
        shared.all().add(this);
    }

    /// @throws Refusal.Invalid for anything but an object
    static Fields of(Object tree) {
        if (tree instanceof Map<?, ?> members) {
            return new Fields(members, "", new Shared(new Faults(), new ArrayList<>()));
        }
        throw Refusal.invalid(
                List.of(Problem.of("wrong_type", "", "the body has to be a JSON object")));
    }

    Fields inside(Map<?, ?> inner, String at) {
        return new Fields(inner, at, shared);
    }

    /// A member that has to be there.
    public Field required(String name) {
        if (!has(name)) {
            fault("required", name, "this field is required");
        }
        return field(name);
    }

    /// A member that may be missing, but not `null`.
    public Field optional(String name) {
        return field(name);
    }

    /// A member that may be missing, or `null`, which clears it in a PATCH.
    public Field nullable(String name) {
        asked.add(name);
        return new Field(this, at(name), members.get(name), has(name));
    }

    public boolean has(String name) {
        return members.containsKey(name);
    }

    /// A rule that one field alone cannot tell.
    public void fault(String code, String name, String detail) {
        shared.faults().add(code, at(name), detail);
    }

    public void faults(List<Problem> problems) {
        problems.forEach(shared.faults()::add);
    }

    /// @throws Refusal.Invalid with everything that is wrong, if anything is
    public void check() {
        shared.all().forEach(Fields::refuseUnknown);
        shared.faults().check();
    }

    public String pointer() {
        return pointer;
    }

    Faults faultsSoFar() {
        return shared.faults();
    }

    private Field field(String name) {
        asked.add(name);
        var value = members.get(name);
        if (value == null && has(name)) {
            fault("wrong_type", name, "null is not possible here");
        }
        return new Field(this, at(name), value, has(name));
    }

    private void refuseUnknown() {
        for (var name : members.keySet()) {
            if (name instanceof String text && asked.add(text)) {
                fault("unknown_field", text, "there is no such field");
            }
        }
    }

    private String at(String name) {
        return pointer + "/" + Texts.escaped(name);
    }

    static String kindOf(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> _ -> "an object";
            case List<?> _ -> "a list";
            case String _ -> "a text";
            case Boolean _ -> "true or false";
            default -> "a number";
        };
    }
}
