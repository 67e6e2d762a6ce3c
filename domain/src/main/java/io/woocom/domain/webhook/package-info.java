/// Outbound webhooks: programs elsewhere hear of what happened here, by HTTP.
///
/// An *endpoint* is an address with the types of events that it wants. It reads the event log from
/// a *position* of its own: each event is sent until the receiver takes it, in the log's order, and
/// the position moves on after that. So a receiver that was down for days gets everything once it
/// is back, in order per subject, and may be set back to an earlier position to hear it all again.
///
/// Promises: at least once, under the event's id each time, never a later event of a subject before
/// an earlier one. A receiver that fails is asked again after growing pauses; one that fails for
/// five days, or says that it is gone, is *paused* until staff resume it, and has lost nothing
/// then. Nothing is ever sent to an address inside the network.
@NullMarked
package io.woocom.domain.webhook;

import org.jspecify.annotations.NullMarked;
