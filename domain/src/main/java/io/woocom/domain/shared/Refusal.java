package io.woocom.domain.shared;

import java.util.List;

/// A command that the shop does not carry out, and why. Nothing was changed. The code is stable and
/// in snake_case; how a code becomes an answer is the edge's business.
public abstract sealed class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final String code;
    private final transient List<Problem> problems;

    private Refusal(String code, String detail, List<Problem> problems) {
        super(detail, null, false, false);
        this.code = code;
        this.problems = List.copyOf(problems);
    }

    public String code() {
        return code;
    }

    public List<Problem> problems() {
        return problems;
    }

    /// It does not exist, or not for this caller: the two cannot be told apart from outside.
    public static final class NotFound extends Refusal {
        private static final long serialVersionUID = 1;

        private NotFound(String detail) {
            super("not_found", detail, List.of());
        }
    }

    /// The state of things forbids it now.
    public static final class Conflict extends Refusal {
        private static final long serialVersionUID = 1;

        private Conflict(String code, String detail, List<Problem> problems) {
            super(code, detail, problems);
        }
    }

    /// It could never be carried out as asked.
    public static final class Invalid extends Refusal {
        private static final long serialVersionUID = 1;

        private Invalid(String code, String detail, List<Problem> problems) {
            super(code, detail, problems);
        }
    }

    /// Somebody else changed it since the caller looked.
    public static final class Stale extends Refusal {
        private static final long serialVersionUID = 1;

        private Stale(String detail) {
            super("stale_version", detail, List.of());
        }
    }

    /// The caller may not do this to anything of the kind.
    public static final class Forbidden extends Refusal {
        private static final long serialVersionUID = 1;

        private Forbidden(String detail) {
            super("forbidden", detail, List.of());
        }
    }

    public static NotFound notFound(String what) {
        return new NotFound(what + " does not exist");
    }

    public static Conflict conflict(String code, String detail) {
        return new Conflict(code, detail, List.of());
    }

    public static Conflict conflict(String code, String detail, List<Problem> problems) {
        return new Conflict(code, detail, problems);
    }

    /// One invalid field.
    public static Invalid invalid(String code, String pointer, String detail) {
        if (pointer.isEmpty()) {
            return new Invalid(code, detail, List.of());
        }
        return invalid(List.of(Problem.of(code, pointer, detail)));
    }

    /// All that is wrong with a request, at once.
    public static Invalid invalid(List<Problem> problems) {
        return new Invalid("invalid_request", "the request is readable but not valid", problems);
    }

    public static Stale stale(String what) {
        return new Stale(what + " was changed by somebody else");
    }

    public static Forbidden forbidden(String detail) {
        return new Forbidden(detail);
    }
}
