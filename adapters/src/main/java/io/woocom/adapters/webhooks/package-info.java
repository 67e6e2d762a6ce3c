/// Sends events to programs elsewhere over HTTP, signed as Standard Webhooks has it
/// (https://www.standardwebhooks.com), and never to an address inside the network.
@NullMarked
package io.woocom.adapters.webhooks;

import org.jspecify.annotations.NullMarked;
