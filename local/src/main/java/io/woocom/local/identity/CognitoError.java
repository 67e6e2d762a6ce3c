package io.woocom.local.identity;

/// A refusal in Cognito's words. Clients switch on the type, people read the message, and both are
/// Cognito's own where its documentation or its answers show them.
final class CognitoError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// The wire names: what `__type` and `x-amzn-ErrorType` carry.
    enum Type {
        CodeMismatchException,
        ExpiredCodeException,
        InvalidParameterException,
        InvalidPasswordException,
        LimitExceededException,
        NotAuthorizedException,
        ResourceNotFoundException,
        UserNotConfirmedException,
        UserNotFoundException,
        UsernameExistsException,
        UnknownOperationException
    }

    private final Type type;
    private final String said;

    private CognitoError(Type type, String message) {
        super(message, null, false, false);
        this.type = type;
        this.said = message;
    }

    Type type() {
        return type;
    }

    String said() {
        return said;
    }

    /// One sentence for a wrong password and for an unknown user, so that nobody learns who has an
    /// account.
    static CognitoError wrongCredentials() {
        return notAuthorized("Incorrect username or password.");
    }

    static CognitoError notAuthorized(String message) {
        return new CognitoError(Type.NotAuthorizedException, message);
    }

    static CognitoError invalidParameter(String message) {
        return new CognitoError(Type.InvalidParameterException, message);
    }

    static CognitoError invalidPassword(String message) {
        return new CognitoError(Type.InvalidPasswordException, message);
    }

    static CognitoError emailTaken() {
        return new CognitoError(
                Type.UsernameExistsException, "An account with the given email already exists.");
    }

    static CognitoError disabled() {
        return notAuthorized("User is disabled.");
    }

    static CognitoError notConfirmed() {
        return new CognitoError(Type.UserNotConfirmedException, "User is not confirmed.");
    }

    static CognitoError noSuchUser() {
        return new CognitoError(Type.UserNotFoundException, "User does not exist.");
    }

    static CognitoError wrongCode() {
        return new CognitoError(
                Type.CodeMismatchException,
                "Invalid verification code provided, please try again.");
    }

    static CognitoError expiredCode() {
        return new CognitoError(
                Type.ExpiredCodeException, "Invalid code provided, please request a code again.");
    }

    static CognitoError tooManyAttempts() {
        return new CognitoError(
                Type.LimitExceededException, "Attempt limit exceeded, please try after some time.");
    }

    static CognitoError notFound(String message) {
        return new CognitoError(Type.ResourceNotFoundException, message);
    }

    static CognitoError unknownOperation() {
        return new CognitoError(
                Type.UnknownOperationException, "The local identity server has no such operation.");
    }
}
