// Before the API. Without an Authorization header an HTTP API answers 401 by itself and asks
// nobody; with this one its authorizer is asked, and the shop answers with a problem document
// (docs/decisions/0025).
function handler(event) {
    var request = event.request;
    var authorization = request.headers.authorization;
    if (!authorization || !authorization.value) {
        request.headers.authorization = { value: 'none' };
    }
    return request;
}
