package io.woocom.local.gateway;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/// What the server refuses before it is a request, in the gateway's own words.
final class PlainErrors extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.getHeaders().put("content-type", "application/json");
        Content.Sink.write(response, true, text(response.getStatus()), callback);
        return true;
    }

    private static String text(int status) {
        return "{\"message\":\"" + HttpStatus.getMessage(status) + "\"}";
    }
}
