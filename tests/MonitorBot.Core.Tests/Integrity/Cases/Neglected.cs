namespace MonitorBot.Core.Integrity.Cases;

/// <summary>Home pages that nobody looks after, as servers, frameworks and sellers of domains print them.</summary>
internal static class Neglected
{
    private const string Office = "<nav><a href='/berita'>Berita</a> <a href='/profil'>Profil</a> <a href='/agenda'>Agenda</a></nav><h1>Dinas Perumahan Rakyat dan Kawasan Permukiman</h1><p>Rapat koordinasi penanganan kawasan kumuh dilaksanakan di Samarinda.</p>";

    public static readonly NeglectCase[] All =
    [
        // parked, for sale, suspended
        new("GoDaddy for sale", Sign.Parked, "<title>disperkim.id</title><body><h1>disperkim.id</h1><p>This domain is for sale!</p><a href='https://www.godaddy.com'>Buy this domain</a></body>"),
        new("Sedo parking", Sign.Parked, "<title>disperkim.id - This website is for sale!</title><body><p>This domain may be for sale by its owner. Related searches: rumah, kpr</p><img src='https://img.sedoparking.com/logo.png'><a href='https://sedo.com'>sedo</a></body>"),
        new("Bodis links", Sign.Parked, "<body><div>Related Searches</div><ul><li>Cheap Loans</li><li>Insurance</li></ul><p>Privacy Policy</p><script src='https://www.bodis.com/x.js'></script><p>This domain is parked</p></body>"),
        new("registrar's parking in Indonesian", Sign.Parked, "<title>Domain Parking</title><body><h2>Domain ini telah didaftarkan dan sedang diparkir.</h2><p>Parked by Rumahweb</p></body>"),
        new("domain expired in Indonesian", Sign.Parked, "<body><h1>Domain ini telah kedaluwarsa</h1><p>Silakan hubungi registrar untuk memperpanjang.</p></body>"),
        new("domain expired in English", Sign.Parked, "<body><p>This domain has expired. If you are the owner, please renew it.</p></body>"),
        new("cPanel suspended", Sign.Parked, "<title>Account Suspended</title><body><h1>Account Suspended</h1><p>This Account has been suspended. Contact your hosting provider for more information.</p></body>"),
        new("hosting suspended in Indonesian", Sign.Parked, "<body><h2>Akun hosting ini telah ditangguhkan</h2><p>Hubungi penyedia layanan Anda.</p></body>"),
        new("website disabled for unpaid bill", Sign.Parked, "<body><h2>Website ini dinonaktifkan sementara</h2><p>Mohon menyelesaikan tagihan hosting Anda.</p></body>"),
        new("Afternic offer", Sign.Parked, "<title>kaltimperkim.com is for sale</title><body><h1>kaltimperkim.com</h1><p>The domain name kaltimperkim.com is for sale</p><p>Get this domain</p><small>afternic.com</small></body>"),
        // fresh installs and leftovers
        new("Apache on Debian", Sign.TemplateLeftover, "<title>Apache2 Debian Default Page: It works</title><body><h1>It works!</h1><p>This is the default welcome page used to test the correct operation of the Apache2 server.</p></body>"),
        new("bare It works", Sign.TemplateLeftover, "<html><body><h1>It works!</h1></body></html>"),
        new("nginx", Sign.TemplateLeftover, "<title>Welcome to nginx!</title><body><h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working.</p></body>"),
        new("IIS", Sign.TemplateLeftover, "<title>IIS Windows Server</title><body><a href='http://go.microsoft.com/fwlink/?linkid=66138'><img src='iisstart.png' alt='IIS'></a></body>"),
        new("XAMPP", Sign.TemplateLeftover, "<title>Welcome to XAMPP</title><body><h1>XAMPP Apache + MariaDB + PHP + Perl</h1><h2>Welcome to XAMPP for Windows 8.2</h2></body>"),
        new("CentOS test page", Sign.TemplateLeftover, "<title>HTTP Server Test Page powered by CentOS</title><body><h1>Testing 123..</h1><p>This page is used to test the proper operation of the HTTP server.</p></body>"),
        new("LiteSpeed", Sign.TemplateLeftover, "<body><h1>Congratulations!</h1><p>Welcome to OpenLiteSpeed! Your web server is ready.</p></body>"),
        new("Plesk default", Sign.TemplateLeftover, "<title>Domain Default page</title><body><h1>If you are seeing this message, the website for this domain is not available at this time.</h1><p>Default Web Site Page. Powered by Plesk</p></body>"),
        new("cPanel sorry page", Sign.TemplateLeftover, "<title>SORRY! | Default Web Page</title><body><h1>Sorry!</h1><p>If you are the owner of this website, please contact your hosting provider: webmaster@disperkim.id</p></body>"),
        new("CodeIgniter 3", Sign.TemplateLeftover, "<title>Welcome to CodeIgniter</title><body><h1>Welcome to CodeIgniter!</h1><p>The page you are looking at is being generated dynamically by CodeIgniter.</p></body>"),
        new("Laravel 10", Sign.TemplateLeftover, "<title>Laravel</title><body><a>Documentation</a><p>Laravel has wonderful documentation</p><a>Laracasts</a><a>Laravel News</a><div>Laravel v10.48.4 (PHP v8.1.27)</div></body>"),
        new("Django", Sign.TemplateLeftover, "<title>The install worked successfully! Congratulations!</title><body><h1>The install worked successfully! Congratulations!</h1></body>"),
        new("Create React App", Sign.TemplateLeftover, "<title>React App</title><body><p>Edit src/App.js and save to reload.</p><a>Learn React</a></body>"),
        new("Next.js starter", Sign.TemplateLeftover, "<title>Create Next App</title><body><p>Get started by editing app/page.tsx</p></body>"),
        new("Hostinger default", Sign.TemplateLeftover, "<title>Default page</title><body><h1>You Are All Set to Go!</h1><p>All you have to do now is upload your website files. Hostinger</p></body>"),
        new("WordPress tagline", Sign.TemplateLeftover, $"<title>Disperkim – Just another WordPress site</title><body>{Office}</body>"),
        new("WordPress tagline in Indonesian", Sign.TemplateLeftover, $"<title>Disperkim – Situs WordPress lain</title><body>{Office}</body>"),
        new("first post of WordPress", Sign.TemplateLeftover, $"<body>{Office}<article><h2><a href='/2026/01/hello-world/'>Hello world!</a></h2><p>Welcome to WordPress. This is your first post. Edit or delete it, then start writing!</p></article></body>"),
        new("first post in Indonesian", Sign.TemplateLeftover, $"<body>{Office}<article><h2><a href='/halo-dunia/'>Halo dunia!</a></h2></article></body>"),
        new("sample page in the menu", Sign.TemplateLeftover, $"<body><ul><li><a href='/sample-page/'>Sample Page</a></li></ul>{Office}</body>"),
        new("Latin filling of a theme", Sign.TemplateLeftover, $"<body>{Office}<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.</p></body>"),
        new("company name of a theme", Sign.TemplateLeftover, $"<body>{Office}<footer>Copyright 2020 Your Company Name Here</footer></body>"),
        // directory listings
        new("Apache listing", Sign.DirectoryListing, "<title>Index of /</title><body><h1>Index of /</h1><table><tr><th>Name</th><th>Last modified</th><th>Size</th><th>Description</th></tr><tr><td><a href='backup.sql'>backup.sql</a></td></tr></table></body>"),
        new("nginx listing", Sign.DirectoryListing, "<title>Index of /web/</title><body><h1>Index of /web/</h1><hr><pre><a href='../'>../</a>\n<a href='db.zip'>db.zip</a></pre></body>"),
        new("Python listing", Sign.DirectoryListing, "<title>Directory listing for /</title><body><h1>Directory listing for /</h1><ul><li><a href='a'>a</a></li></ul></body>"),
        new("IIS listing", Sign.DirectoryListing, "<title>disperkim - /</title><body><h1>disperkim - /</h1><pre><a href='/'>[To Parent Directory]</a> 1/2/2026 9:00 AM &lt;dir&gt; <a href='/bin/'>bin</a></pre></body>"),
        new("LiteSpeed listing", Sign.DirectoryListing, "<title>Index of /</title><body><div id='table-list'><table><thead><tr><th>Name</th><th>Last Modified</th><th>Size</th></tr></thead><tbody><tr><td>cgi-bin</td></tr></tbody></table></div><footer>Proudly Served by LiteSpeed Web Server at disperkim.id Port 443</footer></body>"),
        // errors of programs
        new("PHP warning", Sign.PhpError, $"<body><b>Warning</b>:  Undefined variable $berita in <b>/home/disperkim/public_html/index.php</b> on line <b>42</b><br />{Office}</body>"),
        new("PHP notice at the foot", Sign.PhpError, $"<body>{Office}<b>Notice</b>:  Trying to access array offset on value of type null in <b>/var/www/html/view/home.php</b> on line <b>7</b></body>"),
        new("PHP fatal error", Sign.PhpError, "<body><b>Fatal error</b>:  Uncaught Error: Call to undefined function mysql_connect() in /home/x/koneksi.php:3 Stack trace: #0 {main} thrown in <b>/home/x/koneksi.php</b> on line <b>3</b></body>"),
        new("PHP deprecated", Sign.PhpError, $"<body><b>Deprecated</b>:  Creation of dynamic property CI_URI::$config is deprecated in <b>/app/system/core/URI.php</b> on line <b>102</b>{Office}</body>"),
        new("CodeIgniter error box", Sign.PhpError, $"<body><div style='border:1px solid #990000'><h4>A PHP Error was encountered</h4><p>Severity: Notice</p><p>Message: Undefined index: judul</p></div>{Office}</body>"),
        new("CodeIgniter database error", Sign.PhpError, "<title>Database Error</title><body><h1>A Database Error Occurred</h1><p>Unable to connect to your database server using the provided settings.</p></body>"),
        new("SQL syntax", Sign.PhpError, $"<body>{Office}<p>You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version near '' at line 1</p></body>"),
        new("PDO", Sign.PhpError, "<body>SQLSTATE[HY000] [2002] Connection refused</body>"),
        new("WordPress without a database", Sign.PhpError, "<title>Database Error</title><body><h1>Error establishing a database connection</h1></body>"),
        new("Java trace", Sign.PhpError, "<body><h1>HTTP Status 500</h1><pre>java.lang.NullPointerException at java.base.util.ArrayList.get(ArrayList.java:427)</pre></body>"),
        new("Python trace", Sign.PhpError, "<body><pre>Traceback (most recent call last):\n  File \"/srv/app.py\", line 3, in index\nKeyError: 'judul'</pre></body>"),
        new("WordPress critical error", Sign.PhpError, "<title>WordPress › Error</title><body id='error-page'><div class='wp-die-message'><p>There has been a critical error on this website.</p></div></body>"),
        new("WordPress critical error in Indonesian", Sign.PhpError, "<body id='error-page'><p>Ada kesalahan serius di situs web ini.</p></body>"),
        // debug pages
        new("Laravel debugbar", Sign.DebugPage, $"<head><link rel='stylesheet' href='/_debugbar/assets/stylesheets'></head><body>{Office}<div class='phpdebugbar'></div></body>"),
        new("CodeIgniter 4 toolbar", Sign.DebugPage, $"<body>{Office}<script id='debugbar_loader' data-time='1'></script></body>"),
        new("Symfony toolbar", Sign.DebugPage, $"<body>{Office}<div class='sf-toolbar'></div></body>"),
        new("Laravel Ignition", Sign.DebugPage, "<title>Illuminate\\Database\\QueryException</title><body><div id='ignition'></div><h1>Illuminate\\Database\\QueryException</h1></body>"),
        new("Whoops", Sign.DebugPage, "<title>Whoops! There was an error.</title><body><div class='Whoops container'>ErrorException</div></body>"),
        new("Django debug", Sign.DebugPage, "<title>OperationalError at /</title><body><p>You're seeing this error because you have <code>DEBUG = True</code> in your Django settings file.</p></body>"),
        new("Werkzeug", Sign.DebugPage, "<title>KeyError // Werkzeug Debugger</title><body><h1>KeyError</h1><p>The debugger caught an exception in your WSGI application.</p></body>"),
        new("ASP.NET", Sign.DebugPage, "<title>Runtime Error</title><body><h1>Server Error in '/' Application.</h1><h2>Object reference not set to an instance of an object.</h2></body>"),
        new("phpinfo", Sign.DebugPage, "<title>PHP 8.1.2 - phpinfo()</title><body><h1>PHP Version 8.1.2</h1><table><tr><td>System</td><td>Linux web 5.15</td></tr></table></body>"),
        new("Rails", Sign.DebugPage, "<title>Action Controller: Exception caught</title><body><h1>ActiveRecord::ConnectionNotEstablished</h1></body>"),
        new("ASP.NET Core developer page", Sign.DebugPage, "<title>Internal Server Error</title><body><h1>An unhandled exception occurred while processing the request.</h1><p>NullReferenceException: Object reference not set</p></body>"),
        // mixed content
        new("picture without encryption", Sign.MixedContent, $"<body>{Office}<img src='http://disperkim.kaltimprov.go.id/a.jpg'></body>"),
        new("script without encryption", Sign.MixedContent, $"<head><script src='http://cdn.example.com/jquery.js'></script></head><body>{Office}</body>"),
        new("frame without encryption", Sign.MixedContent, $"<body>{Office}<iframe src='http://peta.kaltimprov.go.id/'></iframe></body>"),
        new("form without encryption", Sign.MixedContent, $"<body>{Office}<form action='http://disperkim.kaltimprov.go.id/cari'><input name='q'></form></body>"),
        new("ground picture without encryption", Sign.MixedContent, $"<body>{Office}<div style=\"background-image:url('http://disperkim.kaltimprov.go.id/b.jpg')\">.</div></body>"),
        new("set of pictures without encryption", Sign.MixedContent, $"<body>{Office}<img srcset='http://disperkim.kaltimprov.go.id/a-2x.jpg 2x' src='/a.jpg'></body>"),
    ];
}
