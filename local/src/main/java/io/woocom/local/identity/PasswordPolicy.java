package io.woocom.local.identity;

import java.util.Optional;
import java.util.function.IntPredicate;

/// What a password must have. The longest allowed is Cognito's own limit of 256 characters.
public record PasswordPolicy(
        int minimumLength, boolean upperCase, boolean lowerCase, boolean digit) {

    /// Eight characters, of each case, with a digit.
    public static final PasswordPolicy STANDARD = new PasswordPolicy(8, true, true, true);

    private static final int LONGEST = 256;

    public PasswordPolicy {
        if (minimumLength < 6 || minimumLength > 99) {
            throw new IllegalArgumentException(
                    "a user pool's minimum length lies in 6..99, was " + minimumLength);
        }
    }

    /// The first rule the password breaks, in Cognito's words.
    Optional<String> brokenBy(String password) {
        if (password.length() < minimumLength) return Optional.of("Password not long enough");
        if (password.length() > LONGEST) return Optional.of("Password too long");
        if (upperCase && lacks(password, Character::isUpperCase))
            return Optional.of("Password must have uppercase characters");
        if (lowerCase && lacks(password, Character::isLowerCase))
            return Optional.of("Password must have lowercase characters");
        if (digit && lacks(password, Character::isDigit))
            return Optional.of("Password must have numeric characters");
        return Optional.empty();
    }

    void check(String password) {
        brokenBy(password)
                .ifPresent(rule -> {
                    throw CognitoError.invalidPassword(
                            "Password did not conform with policy: " + rule);
                });
    }

    private static boolean lacks(String password, IntPredicate kind) {
        return password.codePoints().noneMatch(kind);
    }
}
