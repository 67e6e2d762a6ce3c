package io.woocom.adapters.http;

import io.woocom.domain.shared.Problem;
import io.woocom.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;

/// All that is wrong with one request, up to a hundred things: an answer must not grow with the
/// malice of its request.
final class Faults {

    private static final int MOST = 100;

    private final List<Problem> problems = new ArrayList<>();

    void add(String code, String pointer, String detail) {
        add(Problem.of(code, pointer, detail));
    }

    void add(Problem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        }
    }

    void check() {
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }
}
