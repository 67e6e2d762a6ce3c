/// The domain's ports on real technology.
///
/// One package per technology, and each shows one public door; the classes behind it stay
/// invisible. Adapter packages know the domain and not each other. Every adapter of a state port
/// runs the same contract as the domain's in-memory fake, against its real engine.
@NullMarked
package io.woocom.adapters;

import org.jspecify.annotations.NullMarked;
