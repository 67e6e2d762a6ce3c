// Before the site. Both applications are single pages: an address without a file's ending is one of
// theirs, so they get their page. Only site paths come here, so an answer of the API is never
// replaced by a page.
function handler(event) {
    var request = event.request;
    if (request.uri.lastIndexOf('.') <= request.uri.lastIndexOf('/')) {
        request.uri = /^\/admin(\/|$)/.test(request.uri) ? '/admin/index.html' : '/index.html';
    }
    return request;
}
