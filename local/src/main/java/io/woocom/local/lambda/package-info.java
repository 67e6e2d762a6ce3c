/// What Lambda does around a handler, done here: one instance per function, an invocation context,
/// a timeout that interrupts, and an outcome that is either the handler's answer or a
/// [FunctionFailed]. Handlers are called with the very event classes that Lambda gives them.
@NullMarked
package io.woocom.local.lambda;

import org.jspecify.annotations.NullMarked;
