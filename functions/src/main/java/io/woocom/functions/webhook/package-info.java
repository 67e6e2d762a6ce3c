/// Outbound webhooks at work: who is to be told of what was appended to the event log, the telling
/// itself, and staff who look after endpoints.
@NullMarked
package io.woocom.functions.webhook;

import org.jspecify.annotations.NullMarked;
