/// How facts travel: from a table's stream to the queues of those who asked for their type, into
/// the event log, and again if the log misses them. The table is the outbox, so there is nothing
/// that could be saved and not told.
@NullMarked
package io.woocom.functions.events;

import org.jspecify.annotations.NullMarked;
