/// The whole shop, tried over HTTP as its users would: engines, streams, queues and workers
/// included. Every answer is held against the description of the interface.
@NullMarked
package io.woocom.local.shop;

import org.jspecify.annotations.NullMarked;
