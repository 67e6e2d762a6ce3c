package io.woocom.local.identity;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// `ListUsers`: by address or `sub`, whole (`=`) or by its beginning (`^=`), in pages of at most
/// 60.
record UserList(Pools pools) {

    private static final Pattern FILTER =
            Pattern.compile("\\s*(email|sub)\\s*(\\^?=)\\s*\"([^\"]*)\"\\s*");
    private static final int MOST = 60;

    JsonObject answer(JsonObject request) {
        int limit = Math.toIntExact(request.number("Limit"));
        if (limit < 0 || limit > MOST)
            throw CognitoError.invalidParameter("Limit must be between 1 and " + MOST);
        int size = limit == 0 ? MOST : limit;
        var after = request.optionalText("PaginationToken").orElse("");
        var matching =
                pools.named(request.text("UserPoolId")).users().all().stream()
                        .filter(user -> user.sub().toString().compareTo(after) > 0)
                        .filter(
                                request.optionalText("Filter")
                                        .map(UserList::filter)
                                        .orElse(_ -> true))
                        .limit(size + 1L)
                        .toList();
        var page = matching.subList(0, Math.min(size, matching.size()));
        List<Object> users =
                page.stream().<Object>map(user -> Wire.user(user, "Attributes").members()).toList();
        var answer = JsonObject.of("Users", users);
        return matching.size() > size
                ? answer.with("PaginationToken", page.getLast().sub().toString())
                : answer;
    }

    private static Predicate<User> filter(String filter) {
        var parts = FILTER.matcher(filter);
        if (filter.isBlank()) return _ -> true;
        if (!parts.matches())
            throw CognitoError.invalidParameter("One or more filter parameters are invalid");
        var wanted = parts.group(3).toLowerCase(Locale.ROOT);
        boolean whole = parts.group(2).equals("=");
        boolean byEmail = parts.group(1).equals("email");
        return user -> {
            var value = byEmail ? user.email().value() : user.sub().toString();
            return whole ? value.equals(wanted) : value.startsWith(wanted);
        };
    }
}
