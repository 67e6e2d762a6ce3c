/// Files in S3: addresses to which others upload them, and reading and writing our own.
@NullMarked
package io.woocom.adapters.s3;

import org.jspecify.annotations.NullMarked;
