package io.woocom.adapters.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.webhook.Receiver;
import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing is sent to an address inside a network.
class PublicAddressesTest {

    private final Receiver receiver = Webhooks.receiver();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://erp.example.com/in",
                "https://example.com:8443/a?b=c",
                "https://93.184.215.14/",
                "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/"
            })
    void an_address_on_the_internet_is_taken(String url) {
        assertThat(receiver.objection(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://erp.example.com/in",
                "https://localhost/",
                "https://erp.localhost/",
                "https://erp/",
                "https://db.internal/",
                "https://printer.local/",
                "https://127.0.0.1/",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://[::1]/",
                "https://[fd00:ec2::254]/",
                "https://[fe80::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[2002:7f00:1::]/",
                "https://2130706433/",
                "https://example.com/#part"
            })
    void an_address_inside_a_network_is_objected_to(String url) {
        assertThat(receiver.objection(url)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.0.0.1",
                "169.254.169.254",
                "192.0.2.1",
                "198.18.0.1",
                "240.0.0.1"
            })
    void a_name_that_leads_inside_is_noticed_when_it_is_to_be_used(String address)
            throws Exception {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
        assertThat(new PublicAddresses().objectionNow(URI.create("https://" + address + "/")))
                .isPresent();
    }
}
