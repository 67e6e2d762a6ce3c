package io.woocom.architecture.offenders.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class MayBeExtended implements RequestHandler<String, String> {

    @Override
    public String handleRequest(String input, Context context) {
        return input;
    }
}
