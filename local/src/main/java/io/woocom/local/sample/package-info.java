/// What a new shop on this machine begins with: settings, and a catalogue that looks like a shop.
@NullMarked
package io.woocom.local.sample;

import org.jspecify.annotations.NullMarked;
