package io.woocom.local.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The pages a person can meet between the shop and their tokens, at Cognito's paths where it has
/// one. Each is one form.
enum Step {
    LOGIN("/login", "Sign in", "Sign in"),
    SIGN_UP("/signup", "Create an account", "Create account"),
    CONFIRM("/confirmUser", "Confirm your address", "Confirm"),
    FORGOT("/forgotPassword", "Forgotten password", "Send a code"),
    RESET("/confirmForgotPassword", "Choose a new password", "Set password"),
    NEW_PASSWORD("/newPassword", "Choose your own password", "Set password");

    /// The inputs, with the `autocomplete` that lets a browser fill them (WCAG 2.2, 1.3.5).
    enum Field {
        EMAIL("username", "E-mail address", "email", "username"),
        PASSWORD("password", "Password", "password", "current-password"),
        FIRST_PASSWORD("password", "New password", "password", "new-password"),
        CODE("code", "Code from the letter", "text", "one-time-code"),
        SESSION("session", "", "hidden", "off");

        final String parameter;
        final String label;
        final String type;
        final String autocomplete;

        Field(String parameter, String label, String type, String autocomplete) {
            this.parameter = parameter;
            this.label = label;
            this.type = type;
            this.autocomplete = autocomplete;
        }
    }

    final String path;
    final String title;
    final String button;

    Step(String path, String title, String button) {
        this.path = path;
        this.title = title;
        this.button = button;
    }

    static Optional<Step> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    List<Field> fields() {
        return switch (this) {
            case LOGIN -> List.of(Field.EMAIL, Field.PASSWORD);
            case SIGN_UP -> List.of(Field.EMAIL, Field.FIRST_PASSWORD);
            case CONFIRM -> List.of(Field.EMAIL, Field.CODE);
            case FORGOT -> List.of(Field.EMAIL);
            case RESET -> List.of(Field.EMAIL, Field.CODE, Field.FIRST_PASSWORD);
            case NEW_PASSWORD -> List.of(Field.SESSION, Field.FIRST_PASSWORD);
        };
    }

    /// Where else a person here may want to go.
    List<Step> ways(boolean selfSignUp) {
        return switch (this) {
            case LOGIN -> selfSignUp ? List.of(SIGN_UP, FORGOT) : List.of(FORGOT);
            case SIGN_UP, CONFIRM, FORGOT, RESET, NEW_PASSWORD -> List.of(LOGIN);
        };
    }
}
