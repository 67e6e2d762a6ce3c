/// Product files: announced by staff, uploaded to a bucket, cut into chunks by the function that
/// the upload starts, and applied chunk by chunk from a queue.
///
/// Every step may be cut off and repeated. What was read is read again, what was applied is found
/// unchanged, what was counted is not counted again. An import that nobody works on any more is
/// found by a schedule and read anew.
@NullMarked
package io.woocom.functions.importing;

import org.jspecify.annotations.NullMarked;
