/// What holds the layers apart: rules over the compiled classes of every module. Each rule is held
/// against the shop and against an offender that breaks it, since a guard that never bites guards
/// nothing.
@NullMarked
package io.woocom.architecture;

import org.jspecify.annotations.NullMarked;
