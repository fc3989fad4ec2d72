using MonitorBot.Core.Integrity.Links;

namespace MonitorBot.Core.Integrity;

/// <summary>Where only the website's own address belongs, a host that has nothing to do with it tells; drafts, older names and everybody's hosts do not.</summary>
public sealed class StrangeHouseTests
{
    [Theory]
    [InlineData("https://rumahsegarjaya.com/", true)]
    [InlineData("https://stmarys-academy.edu.ng/wp-content/x/", true)]
    [InlineData("https://kedai.pages.dev/", true)]
    [InlineData("https://disperkim-kaltim.com/", false)] // its older name
    [InlineData("https://klien.karyadigital.co.id/disperkim/", false)] // its maker's folder for it
    [InlineData("https://samarindakota.com/", false)] // names the land
    [InlineData("https://staging.karyadigital.co.id/", false)]
    [InlineData("https://disperkim-baru.vercel.app/", false)]
    [InlineData("https://www.example.com/", false)]
    [InlineData("http://localhost:8000/", false)]
    [InlineData("http://103.145.12.7/", false)]
    [InlineData("https://www.facebook.com/x", false)]
    [InlineData("https://kaltimprov.go.id/", false)]
    [InlineData("https://x-go-id.translate.goog/", false)]
    public void A_house_is_strange_when_its_name_says_nothing_of_the_website(string url, bool strange)
        => Assert.Equal(strange, StrangeHouse.Is(new Uri(url), ["disperkim", "kaltimprov"]));
}
