/// The shop's outgoing mail, kept on this machine instead of sent: a folder of letters, and a page
/// that shows them, newest first.
@NullMarked
package io.woocom.local.mail;

import org.jspecify.annotations.NullMarked;
